package org.partnersuite.reporting.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.partnersuite.platform.rest.DataCode;

/** A sales stage that an opportunity can be in (EN-1). An administrator may add open ones: {@link StageWeights} has all. */
public record Stage(String code) implements DataCode {
    public static final Stage ENGAGE = new Stage("ENGAGE");
    public static final Stage QUALIFY = new Stage("QUALIFY");
    public static final Stage DESIGN = new Stage("DESIGN");
    public static final Stage PROPOSE = new Stage("PROPOSE");
    public static final Stage WON = new Stage("WON");
    public static final Stage LOST = new Stage("LOST");

    /** The open stages of the method, in their order. */
    public static final List<Stage> OPEN = List.of(ENGAGE, QUALIFY, DESIGN, PROPOSE);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stage {}

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    public boolean isLost() {
        return equals(LOST);
    }

    public boolean isOpen() {
        return !isLost() && !equals(WON);
    }

    @Override
    public String toString() {
        return code;
    }
}
