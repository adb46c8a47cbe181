Instance: KAPCareTeamRoleSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Care team role"
Description: "Finds the care teams in which somebody has a role."
* insert SearchParameterCommon(KAPCareTeamRoleSearch, role, token)
* id = "kap-careteam-role"
* description = """
    Finds the care teams in which somebody has the given role, a chaperone say. R4 has no such parameter; US Core has one
    of the same name and meaning, for which its clients ask.
    """
* base = #CareTeam
* expression = "CareTeam.participant.role"
