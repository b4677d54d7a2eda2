package org.partnersuite.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("XC-8")
class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndReadByItsOwnerOnly() throws Exception {
        Path file = folder.resolve("data/secrets");
        String first = new Secrets(file).get("SOME_PASSWORD");
        assertThat(first).hasSize(32);
        assertThat(new Secrets(file).get("SOME_PASSWORD")).isEqualTo(first);
        assertThat(new Secrets(file).get("OTHER_PASSWORD")).isNotEqualTo(first);
        assertThat(new Secrets(file).get("SOME_PASSWORD")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
