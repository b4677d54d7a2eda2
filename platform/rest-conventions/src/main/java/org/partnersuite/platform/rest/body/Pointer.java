package org.partnersuite.platform.rest.body;

import org.jspecify.annotations.Nullable;

/** A place in a body (RFC 6901); it becomes text only when there is a fault to name. */
record Pointer(@Nullable Pointer parent, Object step) {
    static final Pointer ROOT = new Pointer(null, "");

    Pointer to(Object step) {
        return new Pointer(this, step);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        return parent + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
