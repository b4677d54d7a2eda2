@NullMarked
package org.partnersuite.engagement.activity;

import org.jspecify.annotations.NullMarked;
