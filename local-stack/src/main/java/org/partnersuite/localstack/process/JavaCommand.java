package org.partnersuite.localstack.process;

import java.util.ArrayList;
import java.util.List;

/** The command line of a Java program. */
public record JavaCommand(String java, List<String> options, String classPath, String mainClass) {

    public List<String> with(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }

    public List<String> with(String... arguments) {
        return with(List.of(arguments));
    }
}
