// Leaves it to the slices of an element to say what is required, so that a missing slice is one finding and not two.
RuleSet: SlicesDecide(element)
* {element} ^min = 0
