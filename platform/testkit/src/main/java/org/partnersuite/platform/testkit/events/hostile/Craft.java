package org.partnersuite.platform.testkit.events.hostile;

import java.util.function.Consumer;

/**
 * A way to spoil an ordinary event.
 *
 * @param what it does, for messages
 * @param fate what must become of the record
 */
record Craft(String what, Fate fate, Consumer<Draft> change) {

    /** What must become of a record; whatever it is, the next one is taken. */
    enum Fate {
        PARKED,
        APPLIED,
        /** It depends on what the reader reads of it. */
        EITHER
    }
}
