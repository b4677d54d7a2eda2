package org.partnersuite.customersuccess.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a support level has of a deliverable.
 *
 * @param amount minutes, or a number a year; null for other kinds
 * @param text null for other kinds than TEXT
 */
public record Cell(
        Kind kind, @Nullable Integer amount, @Nullable String text) {

    /** Kinds of cells. */
    @Schema(name = "SupportCellKind")
    public enum Kind {
        INCLUDED,
        NOT_INCLUDED,
        /** The subscription says. */
        BY_SUBSCRIPTION,
        MINUTES,
        PER_YEAR,
        TEXT;

        boolean isNumber() {
            return this == MINUTES || this == PER_YEAR;
        }
    }

    /** Whether the kind has what it needs and nothing else. */
    boolean fits() {
        return kind.isNumber() == (amount != null) && (kind == Kind.TEXT) == (text != null);
    }
}
