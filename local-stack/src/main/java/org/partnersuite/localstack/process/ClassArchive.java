package org.partnersuite.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The classes a program loaded last time, mapped from a file at its next start. The JVM writes the file when the program
 * ends and uses it only with the very same jars, so each build of a program has a file of its own.
 */
public record ClassArchive(Path folder, String name) {

    public List<String> options(String classPath) throws IOException {
        Files.createDirectories(folder);
        Path archive = folder.resolve("%s-%08x.jsa".formatted(name, fingerprint(classPath)));
        try (DirectoryStream<Path> ofOtherBuilds = Files.newDirectoryStream(folder, name + "-????????.jsa")) {
            for (Path other : ofOtherBuilds) {
                if (!other.equals(archive)) {
                    Files.delete(other);
                }
            }
        }
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-Xlog:all=error:stderr");
    }

    private static long fingerprint(String classPath) throws IOException {
        CRC32 sum = new CRC32();
        for (String jar : classPath.split(":")) {
            Path path = Path.of(jar);
            if (Files.exists(path)) {
                String state = jar + Files.getLastModifiedTime(path) + Files.size(path);
                sum.update(state.getBytes(StandardCharsets.UTF_8));
            }
        }
        return sum.getValue();
    }
}
