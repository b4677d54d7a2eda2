package org.partnersuite.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of settings that a deployable reads from its environment, and those that the compose file gives it. */
final class SettingNames {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Z][A-Z_]+)[:}]");
    /** Read by Quarkus itself. */
    private static final Set<String> OF_QUARKUS = Set.of("QUARKUS_INIT_AND_EXIT");

    private SettingNames() {}

    static Set<String> readBy(String deployable) throws IOException {
        Set<String> names = new TreeSet<>(OF_QUARKUS);
        collect(PROJECT.resolve(deployable).resolve("src/main/resources/application.properties"), names);
        try (Stream<Path> files = Files.walk(PROJECT.resolve("platform"))) {
            for (Path file : files.filter(f -> f.endsWith("src/main/resources/META-INF/microprofile-config.properties"))
                    .toList()) {
                collect(file, names);
            }
        }
        return names;
    }

    static Set<String> inComposeFile(String deployable) throws IOException {
        JsonNode compose = new ObjectMapper(new YAMLFactory())
                .readTree(PROJECT.resolve("docker-compose.yml").toFile());
        Set<String> names = new TreeSet<>();
        compose.required("services")
                .required(deployable)
                .required("environment")
                .fieldNames()
                .forEachRemaining(name -> {
                    if (!name.equals("<<")) {
                        names.add(name);
                    }
                });
        return names;
    }

    private static void collect(Path file, Set<String> names) throws IOException {
        REFERENCE.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
    }
}
