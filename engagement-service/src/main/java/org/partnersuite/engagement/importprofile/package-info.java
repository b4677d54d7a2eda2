/** How another system's columns and values become ours (EN-13). */
@NullMarked
package org.partnersuite.engagement.importprofile;

import org.jspecify.annotations.NullMarked;
