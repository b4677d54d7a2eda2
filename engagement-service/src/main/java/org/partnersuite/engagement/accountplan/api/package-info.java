/** Account plans over HTTP. */
@NullMarked
package org.partnersuite.engagement.accountplan.api;

import org.jspecify.annotations.NullMarked;
