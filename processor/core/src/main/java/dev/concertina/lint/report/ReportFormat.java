package dev.concertina.lint.report;

import dev.concertina.lint.LintReport;
import java.util.Locale;

/** The forms in which findings go to other tools; paths in them are relative. */
public enum ReportFormat {
    /** One object, all that is known. */
    JSON("lint.json") {
        @Override
        public String write(LintReport report, String folder) {
            return JsonReport.write(report, folder);
        }
    },
    /**
     * For code scanning.
     *
     * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
     */
    SARIF("lint.sarif") {
        @Override
        public String write(LintReport report, String folder) {
            return SarifReport.write(report, folder);
        }
    },
    /**
     * For merge requests of GitLab.
     *
     * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/">Code Quality</a>
     */
    GITLAB("gl-code-quality-report.json") {
        @Override
        public String write(LintReport report, String folder) {
            return GitLabReport.write(report, folder);
        }
    },
    /** For servers that show tests: a script is a case, a finding a failure. */
    JUNIT("TEST-db-lint.xml") {
        @Override
        public String write(LintReport report, String folder) {
            return JUnitReport.write(report, folder);
        }
    },
    /** For a comment or a job's summary. */
    MARKDOWN("lint.md") {
        @Override
        public String write(LintReport report, String folder) {
            return MarkdownReport.write(report, folder);
        }
    },
    /** Lines that GitHub's runner turns into annotations. */
    GITHUB("lint.github.txt") {
        @Override
        public String write(LintReport report, String folder) {
            return GitHubReport.write(report, folder);
        }
    };

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** The name of the file that tools look for. */
    public String file() {
        return file;
    }

    /**
     * The findings in this form.
     *
     * @param folder of the scripts, relative to where paths begin; ends with a slash, or is empty
     */
    public abstract String write(LintReport report, String folder);

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
