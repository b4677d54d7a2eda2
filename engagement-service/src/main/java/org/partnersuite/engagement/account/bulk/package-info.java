/** Accounts by bulk jobs (EN-13). */
@NullMarked
package org.partnersuite.engagement.account.bulk;

import org.jspecify.annotations.NullMarked;
