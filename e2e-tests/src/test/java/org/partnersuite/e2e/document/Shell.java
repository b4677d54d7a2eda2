package org.partnersuite.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs steps one after the other in one shell, as someone does who pastes them. */
record Shell(Path folder, Map<String, String> environment) {
    private static final long MOST_MINUTES = 4;
    private static final Pattern VARIABLE = Pattern.compile("(?m)^([A-Z_]+)='?([^'\\n]*)'?$");
    private static final Pattern RESULT = Pattern.compile("(?s)(.*?)\\n\u001e(\\d+)\\n(.*?)\u001e\\n");

    /**
     * What a step printed, and the shell's variables after it.
     *
     * @param exit the exit status of its last command
     */
    record Printed(String output, int exit, Map<String, String> variables) {}

    List<Printed> run(List<Step> steps) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("exec 2>&1\n");
        for (Step step : steps) {
            script.append(step.commands()).append("\nprintf '\\n\\036%d\\n' $?; set; printf '\\036\\n'\n");
        }
        Path file = Files.createTempFile("document", ".sh");
        Path output = Files.createTempFile("document", ".out");
        Files.writeString(file, script);
        ProcessBuilder builder = new ProcessBuilder("sh", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process shell = builder.start();
        if (!shell.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            shell.descendants().forEach(ProcessHandle::destroy);
            shell.destroy();
        }
        List<Printed> printed = results(Files.readString(output));
        Files.delete(file);
        Files.delete(output);
        return printed;
    }

    private static List<Printed> results(String output) {
        List<Printed> printed = new ArrayList<>();
        Matcher results = RESULT.matcher(output);
        while (results.find()) {
            Map<String, String> variables = new HashMap<>();
            VARIABLE.matcher(results.group(3))
                    .results()
                    .forEach(variable -> variables.put(variable.group(1), variable.group(2)));
            printed.add(new Printed(results.group(1), Integer.parseInt(results.group(2)), variables));
        }
        assertThat(printed).as("what was printed: " + output).isNotEmpty();
        return printed;
    }
}
