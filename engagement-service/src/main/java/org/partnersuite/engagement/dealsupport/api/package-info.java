/** The resources under {@code /deal-support-requests}. */
@NullMarked
package org.partnersuite.engagement.dealsupport.api;

import org.jspecify.annotations.NullMarked;
