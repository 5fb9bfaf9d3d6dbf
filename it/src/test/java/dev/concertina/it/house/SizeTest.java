package dev.concertina.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How long files and methods may be. */
class SizeTest {
    private static final int LONGEST_METHOD = 40;

    @Test
    void filesAreShort() throws IOException {
        List<Long> sizes = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.javaFiles()) {
            long lines = Repository.lines(file);
            sizes.add(lines);
            if (lines > 400) {
                tooLong.add(Repository.name(file) + ": " + lines);
            }
        }
        sizes.sort(null);
        assertThat(tooLong).as("files over 400 lines").isEmpty();
        assertThat(sizes.get(sizes.size() / 2)).as("the median file").isLessThanOrEqualTo(80);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine files in ten").isLessThanOrEqualTo(250);
    }

    @Test
    void mojosAreThin() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.javaFiles()) {
            String name = Repository.name(file);
            boolean goal = name.endsWith("Mojo.java") && name.contains("/main/") && isGoal(file);
            if (goal && Repository.lines(file) > 60) {
                tooLong.add(name + ": " + Repository.lines(file));
            }
        }
        assertThat(tooLong).as("Mojos over 60 lines").isEmpty();
    }

    @Test
    void methodsFitAScreen() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Repository.javaFiles()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> tooLong = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, tooLong).scan(unit, null);
            }
            assertThat(tooLong).as("methods over " + LONGEST_METHOD + " lines").isEmpty();
        }
    }

    private static boolean isGoal(Path file) throws IOException {
        return java.nio.file.Files.readString(file).contains("@Mojo(");
    }

    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLong;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
            this.unit = unit;
            this.positions = positions;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Tree body = method.getBody();
            if (body != null) {
                long lines =
                        line(positions.getEndPosition(unit, body)) - line(positions.getStartPosition(unit, method)) + 1;
                if (lines > LONGEST_METHOD) {
                    tooLong.add(Repository.name(Path.of(unit.getSourceFile().toUri())) + " " + method.getName() + ": "
                            + lines);
                }
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
