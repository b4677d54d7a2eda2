package org.partnersuite.customersuccess.usage.bulk;

import java.util.Set;

/** The columns of an import of usage, for tests of all imports. */
public final class UsageColumnNames {
    public static final Set<String> ALL = UsageColumns.KNOWN;

    private UsageColumnNames() {}
}
