package org.partnersuite.engagement.importprofile;

import java.util.List;

/** What rows can become; given by a feature, as a bean. Its fields' names are the canonical columns. */
public interface ImportTarget {
    /** Plural, as a bulk job names it. */
    String object();

    List<TargetField> fields();
}
