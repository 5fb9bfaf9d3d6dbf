package dev.concertina.lint.fix;

import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a file as a unified diff; a version without text stands for a file that is not there.
 *
 * @see <a href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">Unified format</a>
 */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final int MOST = 4_000_000;

    private final List<String> old;
    private final List<String> fresh;
    /** Each line with a sign before it. */
    private final List<String> script = new ArrayList<>();

    private UnifiedDiff(String old, String fresh) {
        this.old = old.lines().toList();
        this.fresh = fresh.lines().toList();
    }

    static List<String> of(String file, String old, String fresh) {
        if (old.equals(fresh)) {
            return List.of();
        }
        UnifiedDiff diff = new UnifiedDiff(old, fresh);
        diff.compare();
        List<String> lines = new ArrayList<>();
        lines.add("--- " + (old.isEmpty() ? "/dev/null" : "a/" + file));
        lines.add("+++ " + (fresh.isEmpty() ? "/dev/null" : "b/" + file));
        diff.hunks(lines);
        return lines;
    }

    /** By the longest common subsequence of lines; a file that is too long for that is shown as two whole ones. */
    private void compare() {
        int[][] common = old.size() * (long) fresh.size() > MOST ? new int[0][] : common();
        int i = 0;
        int j = 0;
        while (common.length > 0 && i < old.size() && j < fresh.size()) {
            if (old.get(i).equals(fresh.get(j))) {
                script.add(" " + old.get(i++));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                script.add("-" + old.get(i++));
            } else {
                script.add("+" + fresh.get(j++));
            }
        }
        old.subList(i, old.size()).forEach(l -> script.add("-" + l));
        fresh.subList(j, fresh.size()).forEach(l -> script.add("+" + l));
    }

    private int[][] common() {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void hunks(List<String> out) {
        int at = 0;
        while (at < script.size()) {
            int change = change(at);
            if (change == script.size()) {
                return;
            }
            int from = Math.max(at, change - CONTEXT);
            int to = change;
            for (int next = change; next < script.size() && next - to <= 2 * CONTEXT; next = change(next + 1)) {
                to = next;
            }
            int end = Math.min(script.size(), to + CONTEXT + 1);
            hunk(from, end, out);
            at = end;
        }
    }

    private int change(int from) {
        int at = from;
        while (at < script.size() && script.get(at).charAt(0) == ' ') {
            at++;
        }
        return at;
    }

    private void hunk(int from, int end, List<String> out) {
        out.add("@@ -" + range('+', from, end) + " +" + range('-', from, end) + " @@");
        out.addAll(script.subList(from, end));
    }

    /** Where a hunk begins in one version, and how long it is there. */
    private String range(char other, int from, int end) {
        long before = script.subList(0, from).stream()
                .filter(l -> l.charAt(0) != other)
                .count();
        long length = script.subList(from, end).stream()
                .filter(l -> l.charAt(0) != other)
                .count();
        return (length == 0 ? before : before + 1) + "," + length;
    }
}
