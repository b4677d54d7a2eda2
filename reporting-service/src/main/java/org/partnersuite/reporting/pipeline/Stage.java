package org.partnersuite.reporting.pipeline;

import java.util.Arrays;
import java.util.List;

/** The sales stages an opportunity can be in (EN-1), in the order of the method. */
public enum Stage {
    ENGAGE,
    QUALIFY,
    DESIGN,
    PROPOSE,
    WON,
    LOST;

    /** The stages of an undecided opportunity. */
    public static final List<Stage> OPEN =
            Arrays.stream(values()).filter(Stage::isOpen).toList();

    public boolean isOpen() {
        return this != WON && this != LOST;
    }

    /** The number of the stage in cells. */
    public short code() {
        return (short) (ordinal() + 1);
    }

    public static Stage ofCode(int code) {
        return values()[code - 1];
    }
}
