package org.partnersuite.e2e.success.model;

/** Something that the service keeps, of which the model knows how often it changed. */
public class Kept {
    private final String id;
    private long version = 1;

    public Kept(String id) {
        this.id = id;
    }

    public final String id() {
        return id;
    }

    public final long version() {
        return version;
    }

    public final String etag() {
        return "\"" + version + "\"";
    }

    /** A change was acknowledged, or is to follow by itself. */
    public final void changed() {
        version++;
    }
}
