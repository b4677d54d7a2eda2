/** The resources under {@code /squads}. */
@NullMarked
package org.partnersuite.engagement.squad.api;

import org.jspecify.annotations.NullMarked;
