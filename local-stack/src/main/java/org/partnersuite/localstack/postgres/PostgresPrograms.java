package org.partnersuite.localstack.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.partnersuite.localstack.process.Archive;
import org.partnersuite.localstack.process.StackFailure;

/** PostgreSQL's programs, unpacked from the jar of this platform. */
record PostgresPrograms(Path folder) {

    void unpack() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        String archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new StackFailure(
                        "There is no PostgreSQL for %s on %s among the suite's libraries: use docker-compose here."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            Files.createDirectories(folder.getParent());
            Archive.unpack(new XZCompressorInputStream(packed), folder);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody. */
    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
                throw new StackFailure(
                        "PostgreSQL does not run as root, and there is no 'unshare' here to lay that off: "
                                + "run the suite as another user.");
            }
            command.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    static String archiveName(String system, String architecture) {
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        boolean mac = system.toLowerCase(Locale.ROOT).contains("mac");
        return "postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }
}
