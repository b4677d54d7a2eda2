@NullMarked
package org.partnersuite.engagement.dealsupport;

import org.jspecify.annotations.NullMarked;
