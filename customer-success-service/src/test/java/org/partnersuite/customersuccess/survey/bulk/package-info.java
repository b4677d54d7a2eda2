@NullMarked
package org.partnersuite.customersuccess.survey.bulk;

import org.jspecify.annotations.NullMarked;
