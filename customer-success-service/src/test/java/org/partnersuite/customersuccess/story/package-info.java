@NullMarked
package org.partnersuite.customersuccess.story;

import org.jspecify.annotations.NullMarked;
