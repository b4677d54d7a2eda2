package org.partnersuite.e2e.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables of a Markdown text, found by the head of their first column. */
final class MarkdownTable {
    private MarkdownTable() {}

    /** The rows below the heads, each value by its head. */
    static List<Map<String, String>> under(String firstHead, List<String> lines) {
        int header = 0;
        while (!lines.get(header).startsWith("| " + firstHead + " |")) {
            header++;
        }
        List<String> heads = cells(lines.get(header));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = header + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            List<String> cells = cells(lines.get(i));
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < heads.size(); column++) {
                row.put(heads.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
