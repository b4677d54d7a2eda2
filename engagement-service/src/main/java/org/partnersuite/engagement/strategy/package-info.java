/** Technical strategies: for a client by the account's technical leader, for a brand with a partner by a partner specialist (EN-3). */
@NullMarked
package org.partnersuite.engagement.strategy;

import org.jspecify.annotations.NullMarked;
