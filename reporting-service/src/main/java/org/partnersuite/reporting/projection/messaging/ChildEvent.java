package org.partnersuite.reporting.projection.messaging;

import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.reporting.projection.Child;

/** What reporting reads of an event of something that hangs on an opportunity. */
interface ChildEvent<C extends Child> extends StateBody {
    C state(int partition);
}
