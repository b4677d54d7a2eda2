@NullMarked
package org.partnersuite.customersuccess.survey;

import org.jspecify.annotations.NullMarked;
