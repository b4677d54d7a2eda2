@NullMarked
package org.partnersuite.engagement.importprofile;

import org.jspecify.annotations.NullMarked;
