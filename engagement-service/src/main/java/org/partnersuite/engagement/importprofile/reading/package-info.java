/** Rows read by a profile: each field with its value, or with every reason why it has none. */
@NullMarked
package org.partnersuite.engagement.importprofile.reading;

import org.jspecify.annotations.NullMarked;
