/** What ships as a file and an admin may change: each change is a version, and every version can be read (XC-5). */
@NullMarked
package org.partnersuite.platform.settings;

import org.jspecify.annotations.NullMarked;
