package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.partnersuite.platform.rest.DataCode;

/**
 * A sales stage of an opportunity. PREPARE is guidance on the account: no opportunity is ever in it. Stages are reference data:
 * an administrator may add open ones between PROPOSE and the ends (EN-1); {@link SalesPath} has their order.
 */
public record Stage(String code) implements DataCode {
    public static final Stage ENGAGE = new Stage("ENGAGE");
    public static final Stage QUALIFY = new Stage("QUALIFY");
    public static final Stage DESIGN = new Stage("DESIGN");
    public static final Stage PROPOSE = new Stage("PROPOSE");
    public static final Stage WON = new Stage("WON");
    public static final Stage LOST = new Stage("LOST");

    /** The open stages of the method, in their order; added ones follow. */
    private static final List<Stage> OPEN_OF_METHOD = List.of(ENGAGE, QUALIFY, DESIGN, PROPOSE);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stage {}

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    public boolean isWon() {
        return equals(WON);
    }

    public boolean isLost() {
        return equals(LOST);
    }

    public boolean isClosed() {
        return isWon() || isLost();
    }

    public boolean isOpen() {
        return !isClosed();
    }

    /** Whether it is an open stage of the method or a later one, won included; a loss is none. */
    public boolean isAtLeast(Stage ofMethod) {
        return !isLost() && !before(ofMethod).contains(this);
    }

    /** The stages before an open stage of the method. */
    static List<Stage> before(Stage ofMethod) {
        return OPEN_OF_METHOD.subList(0, OPEN_OF_METHOD.indexOf(ofMethod));
    }

    @Override
    public String toString() {
        return code;
    }
}
