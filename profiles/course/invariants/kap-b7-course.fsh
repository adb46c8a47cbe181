Invariant: kap-b7-course
Description: "The patient of an active or completed plan has a completed safety determination."
Severity: #error
Expression: """
defineVariable('screened', entry.resource.ofType(Observation).where(status in ('final' | 'amended' | 'corrected') and code.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-observation' and code = 'screening-determination').exists() and value.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-screening-determination' and (code = 'cleared' or code = 'excluded' or code = 'deferred')).exists()).select(subject.reference.split('/').last()))
.entry.resource.ofType(CarePlan).where((extension('https://couple-kap.example/fhir/StructureDefinition/kap-dosing-model').exists() or extension('https://couple-kap.example/fhir/StructureDefinition/kap-dyad').exists() or category.coding.where(system = 'https://couple-kap.example/fhir/CodeSystem/kap-care-plan-category' and code = 'couple-kap').exists())).where((status = 'active' or status = 'completed') and extension('https://couple-kap.example/fhir/StructureDefinition/kap-protocol-deviation').empty())
.all(subject.reference.split('/').last() in %screened)
"""
