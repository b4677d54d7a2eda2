package org.partnersuite.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands of a document, and what it prints beside them.
 *
 * @param line where they stand, for whoever has to mend them
 * @param answer the kind of the block that follows, and its text: {@code http} is how the last call is answered,
 *     {@code text} are lines that are printed; empty when nothing is said
 */
record Step(int line, String commands, String answerKind, String answer) {
    /** A comment before a block keeps it from being run, and says why. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(<!-- not run: [^\\n]*-->\\n)?```(\\w+)\\n(.*?)\\n```$");

    static List<Step> in(String markdown) {
        List<Step> steps = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(markdown);
        while (blocks.find()) {
            String kind = blocks.group(2);
            if (kind.equals("sh") && blocks.group(1) == null) {
                int line = (int) markdown.substring(0, blocks.start()).lines().count() + 1;
                steps.add(new Step(line, blocks.group(3), "", ""));
            } else if (kind.equals("http") || kind.equals("text")) {
                assertThat(steps)
                        .as("an answer without a call: " + blocks.group(3))
                        .isNotEmpty();
                Step call = steps.removeLast();
                assertThat(call.answer)
                        .as("line " + call.line + " has two answers")
                        .isEmpty();
                steps.add(new Step(call.line, call.commands, kind, blocks.group(3)));
            }
        }
        return steps;
    }

    boolean calls() {
        return commands.contains("curl ");
    }
}
