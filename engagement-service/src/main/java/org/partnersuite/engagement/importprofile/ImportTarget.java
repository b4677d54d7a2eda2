package org.partnersuite.engagement.importprofile;

import java.util.List;

/** Target of an import, provided by a feature as a bean. The names of its fields are the canonical columns. */
public interface ImportTarget {
    /** Plural, as a bulk job names it. */
    String object();

    List<TargetField> fields();
}
