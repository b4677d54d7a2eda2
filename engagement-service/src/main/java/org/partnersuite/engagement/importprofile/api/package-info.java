/** The resources under {@code /import-profiles}. */
@NullMarked
package org.partnersuite.engagement.importprofile.api;

import org.jspecify.annotations.NullMarked;
