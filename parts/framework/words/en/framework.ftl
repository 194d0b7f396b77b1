### The framework: elements of a policy and domains of law.

nav-framework = Framework
framework-title = What a social media policy speaks about
framework-intro = Every provision in the library is filed under one or more of 22 policy elements, and every instrument under one or more domains of law. Choose one to see what it means and who has rules on it.
framework-elements = The 22 policy elements
framework-domains = Domains of law
element-library = Provisions on this element in the library
domain-library = Instruments of this domain in the library
element-origin = Eight elements come from the Center for Technology in Government, University at Albany; fourteen were added for Balai.
