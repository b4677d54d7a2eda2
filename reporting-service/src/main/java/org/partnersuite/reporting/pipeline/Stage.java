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

    /** The stages that are still to be decided. */
    public static final List<Stage> OPEN =
            Arrays.stream(values()).filter(Stage::isOpen).toList();

    public boolean isOpen() {
        return this != WON && this != LOST;
    }

    /** What stands for the stage in a cell. */
    public short code() {
        return (short) (ordinal() + 1);
    }

    public static Stage ofCode(int code) {
        return values()[code - 1];
    }
}
