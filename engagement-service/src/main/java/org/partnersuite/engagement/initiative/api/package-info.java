/** Strategic initiatives over HTTP. */
@NullMarked
package org.partnersuite.engagement.initiative.api;

import org.jspecify.annotations.NullMarked;
