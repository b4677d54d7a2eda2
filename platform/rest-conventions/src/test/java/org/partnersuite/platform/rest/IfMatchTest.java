package org.partnersuite.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which versions a change may replace, by the two headers of its precondition. */
@Tag("XC-1")
class IfMatchTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", " * ", "\"1\", \"3\"", "W/\"1\",\"3\"", ",\"3\" ,"})
    void aTagOrAnyVersionMatches(String header) {
        assertThatCode(() -> IfMatch.required(header, null).check(3)).doesNotThrowAnyException();
    }

    @Test
    void aWeakTagNeverMatchesAndTheRefusalSaysHowToSendIt() {
        Problem refusal = refused(() -> IfMatch.required("W/\"3\"", null).check(3));
        assertThat(refusal.status() + " " + refusal.code()).isEqualTo("412 stale");
        assertThat(refusal.detail()).contains("weak", "without W/", "W/\"3\"", "current ETag is \"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"3-gzip\"", "\"\"", "\"'3'\""})
    void anotherTagIsStaleAndTheRefusalNamesBoth(String header) {
        Problem refusal = refused(() -> IfMatch.required(header, null).check(3));
        assertThat(refusal.status() + " " + refusal.code()).isEqualTo("412 stale");
        assertThat(refusal.detail()).contains(header, "current ETag is \"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "'3'", "\"3", "3\"", "\"3\" \"4\"", "\"3\", 4", "w/\"3\"", "*, \"3\"", "\"3\"x"})
    void whatIsNoListOfTagsIsMalformedForEveryKindOfChange(String header) {
        for (Problem refusal : new Problem[] {
            refused(() -> IfMatch.required(header, null)),
            refused(() -> IfMatch.optional(header, null)),
            refused(() -> IfMatch.toReplace(header, null)),
            refused(() -> IfMatch.optional(null, header))
        }) {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.code()).isEqualTo("invalid_format");
                assertThat(fault.detail()).contains("quotation marks", "\"1\"");
            });
        }
    }

    @Test
    void aLongListIsRead() {
        String many = "\"1\",".repeat(4_000);
        assertThat(refused(() -> IfMatch.required(many, null).check(3)).status())
                .isEqualTo(412);
        assertThatCode(() -> IfMatch.required(many + "\"3\"", null).check(3)).doesNotThrowAnyException();
    }

    @Test
    void ifNoneMatchOnlyCreates() {
        for (IfMatch onlyNew :
                new IfMatch[] {IfMatch.optional(null, "*"), IfMatch.toReplace(null, "*"), IfMatch.required(null, "*")
                }) {
            Problem refusal = refused(() -> onlyNew.check(3));
            assertThat(refusal.status() + " " + refusal.code()).isEqualTo("412 already_exists");
            assertThatCode(onlyNew::checkNone).doesNotThrowAnyException();
        }
        assertThat(refused(() -> IfMatch.optional("\"3\"", "*").check(3)).code())
                .isEqualTo("already_exists");
    }

    @Test
    void ifNoneMatchExcludesTheVersionsThatItNames() {
        assertThat(refused(() -> IfMatch.optional(null, "\"2\", W/\"3\"").check(3))
                        .code())
                .isEqualTo("already_exists");
        assertThatCode(() -> IfMatch.optional(null, "\"2\"").check(3)).doesNotThrowAnyException();
        assertThat(refused(() -> IfMatch.required(null, "\"2\"").check(3)).status())
                .as("it names no version to replace")
                .isEqualTo(428);
    }

    @Test
    void whoNamesAVersionDoesNotCreate() {
        for (String known : new String[] {"\"1\"", "*", "W/\"1\""}) {
            assertThat(refused(() -> IfMatch.optional(known, null).checkNone()).status())
                    .as(known)
                    .isEqualTo(412);
        }
        assertThatCode(() -> IfMatch.optional(null, null).checkNone()).doesNotThrowAnyException();
    }

    @Test
    void aPartMayBeNewInAWholeThatExists() {
        assertThatCode(() -> IfMatch.required(null, "*").checkPart(3, false)).doesNotThrowAnyException();
        assertThat(refused(() -> IfMatch.required("\"3\"", "*").checkPart(3, true))
                        .code())
                .isEqualTo("already_exists");
        assertThat(refused(() -> IfMatch.required("\"2\"", "*").checkPart(3, false))
                        .code())
                .isEqualTo("stale");
    }

    private static Problem refused(ThrowingCallable change) {
        return catchThrowableOfType(Problem.class, change);
    }
}
