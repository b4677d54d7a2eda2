/** The name that another system knows an aggregate by. */
@NullMarked
package org.partnersuite.engagement.externalid;

import org.jspecify.annotations.NullMarked;
