package org.partnersuite.engagement.importprofile;

/** What a field of an import holds. */
public enum FieldType {
    TEXT,
    /** Codes with semicolons between them. */
    CODES,
    DATE,
    DECIMAL,
    INTEGER,
    UUID
}
