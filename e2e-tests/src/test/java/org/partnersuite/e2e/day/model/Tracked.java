package org.partnersuite.e2e.day.model;

/** What the model knows of an aggregate: one caller changes it at a time, except in a race. */
public abstract class Tracked {
    private final String id;
    private String name;
    private long version = 1;

    Tracked(String id, String name) {
        this.id = id;
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Also how many changes its history tells of: each makes one version. */
    public long version() {
        return version;
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    /** One that was true once, or never. */
    public String staleEtag() {
        return "\"" + (version - 1) + "\"";
    }

    /** The same name again is no change. */
    public void rename(String now) {
        if (!now.equals(name)) {
            name = now;
            changed();
        }
    }

    final void changed() {
        version++;
    }
}
