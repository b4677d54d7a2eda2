package org.partnersuite.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-1")
class DotSegmentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/a/..", "/a/../b", "/a/./b", "/a/%2e%2E", "/a/.%2e/b", "/a/%2E", ".."})
    void segmentsOfDotsAreFound(String path) {
        assertThat(DotSegments.isIn(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a", "/a/...", "/a/.b", "/a/b..", "/a/%2e%2eb", "/a/1.2"})
    void dotsInNamesAreNot(String path) {
        assertThat(DotSegments.isIn(path)).isFalse();
    }
}
