package org.partnersuite.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.partnersuite.benchmarks.lists.ListMatrix;
import org.partnersuite.benchmarks.lists.ListQuestions;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Report;

/** Questions that are asked again and again, alone and at 8 clients. Those that take too long are named. */
final class Filters {
    private static final int ROUNDS = 24;
    private static final int MOST_MILLIS = 50;

    private final SuiteUnderLoad suite;
    private final Parts.Pace pace;

    Filters(SuiteUnderLoad suite, Parts.Pace pace) {
        this.suite = suite;
        this.pace = pace;
    }

    /** Every access path of every list of a service whose path ends so. */
    void lists(int port, String openApi, String pathEnd) throws Exception {
        heading("Lists by their access paths", "list");
        try (KeepAlive http = new KeepAlive(port, suite.token("admin"))) {
            for (Map.Entry<String, List<String>> list :
                    new ListQuestions(http).of(openApi).entrySet()) {
                if (list.getKey().endsWith(pathEnd)) {
                    ask(port, list.getKey(), list.getValue());
                }
            }
        }
    }

    static void heading(String title, String what) {
        Report.heading(title, what, "questions", "clients", "p50 ms", "p99 ms", "over 50 ms");
    }

    /** @param name what the questions have in common; a question that begins with it is named by the rest */
    void ask(int port, String name, List<String> questions) throws Exception {
        suite.forgetTokens();
        ListMatrix matrix = new ListMatrix(port, suite.token("admin"));
        warmUp(matrix, questions);
        for (int clients : List.of(1, 8)) {
            report(name, clients, matrix.ask(questions, ROUNDS, clients));
        }
    }

    /** A quarter of the usual time: a list is a few paths of one program. */
    private void warmUp(ListMatrix matrix, List<String> questions) throws Exception {
        long end = System.nanoTime() + (long) (pace.warmUpSeconds() / 4 * 1e9);
        do {
            matrix.ask(questions, 1, 8);
        } while (System.nanoTime() < end);
    }

    /** A question is slow when most of its answers are. */
    private static void report(String name, int clients, Map<String, Histogram> byQuestion) {
        Histogram all = new Histogram(3);
        byQuestion.values().forEach(all::add);
        List<Map.Entry<String, Histogram>> slow = byQuestion.entrySet().stream()
                .filter(question -> millis(question.getValue(), 50) > MOST_MILLIS)
                .sorted(Comparator.comparing(question -> -millis(question.getValue(), 50)))
                .toList();
        Report.row(name, byQuestion.size(), clients, millis(all, 50), millis(all, 99), slow.size());
        slow.forEach(question -> Report.row(
                question.getKey().startsWith(name) ? question.getKey().substring(name.length()) : question.getKey(),
                "",
                clients,
                millis(question.getValue(), 50),
                millis(question.getValue(), 99),
                ""));
    }

    private static double millis(Histogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }
}
