package org.partnersuite.e2e.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.suite.RunningSuite;

/** One document, run from its first command to its last against a running suite. */
public final class DocumentRun {
    private final String document;
    private final List<Step> steps;
    private final List<Shell.Printed> printed;

    private DocumentRun(String document, List<Step> steps, List<Shell.Printed> printed) {
        this.document = document;
        this.steps = steps;
        this.printed = printed;
    }

    /**
     * Runs it as it is printed, but for the ports of the suite under test.
     *
     * @param document its path in the project
     */
    public static DocumentRun of(RunningSuite suite, String document) throws IOException, InterruptedException {
        List<Step> steps =
                Step.in(suite.atItsPorts(Files.readString(suite.home().resolve(document))));
        return new DocumentRun(document, steps, new Shell(suite.home(), suite.environment()).run(steps));
    }

    /** Where a document calls and does not say how it is answered. */
    public List<String> callsWithoutAnAnswer() {
        return steps.stream()
                .filter(step -> step.calls() && step.answer().isEmpty())
                .map(step -> document + " line " + step.line())
                .toList();
    }

    /** What is not as the document says, up to the first step that is not. */
    public List<String> differences() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String where = "%s line %d: ".formatted(document, step.line());
            if (i >= printed.size()) {
                return List.of(where + "did not end.");
            }
            List<String> differences = new ArrayList<>(differences(step, printed.get(i)));
            if (!differences.isEmpty()) {
                differences.addFirst(where + step.commands());
                differences.add("Printed: " + printed.get(i).output());
                return differences;
            }
        }
        return List.of();
    }

    private static List<String> differences(Step step, Shell.Printed printed) {
        if (printed.exit() != 0) {
            return List.of("It ended with exit status " + printed.exit() + ".");
        }
        Written written = new Written(printed.variables());
        return switch (step.answerKind()) {
            case "http" ->
                written.differences(ReceivedResponse.lastIn(step.answer()), ReceivedResponse.lastIn(printed.output()));
            case "text" -> written.missing(step.answer(), printed.output());
            default -> List.of();
        };
    }
}
