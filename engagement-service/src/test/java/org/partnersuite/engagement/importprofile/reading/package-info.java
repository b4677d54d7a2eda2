@NullMarked
package org.partnersuite.engagement.importprofile.reading;

import org.jspecify.annotations.NullMarked;
