/** What merges leave of accounts and opportunities: survivors name what is in them, and merged records their survivor. */
@NullMarked
package org.partnersuite.engagement.merged;

import org.jspecify.annotations.NullMarked;
