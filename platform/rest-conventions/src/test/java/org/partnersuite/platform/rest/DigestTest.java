package org.partnersuite.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of FIPS 180-4. */
@Tag("XC-1")
class DigestTest {
    @ParameterizedTest
    @CsvSource({
        "'',  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    })
    void itIsSha256(String text, String hex) {
        assertThat(HexFormat.of().formatHex(Digest.sha256(text.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(hex);
    }
}
