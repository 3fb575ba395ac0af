// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vapi/tool_answers.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QString toolNotAvailable()
{
    return u"Cet outil n'est pas encore disponible. Prends le message, confirme le numéro de téléphone "
           u"du client et dis-lui que l'équipe va le rappeler."_s;
}

QString toolArgumentsUnreadable()
{
    return u"Les renseignements n'ont pas pu être lus. Redemande-les au client, puis réessaie."_s;
}

QString toolMakesNoAppointments()
{
    return u"Aucun rendez-vous ne peut être fixé ni promis pendant l'appel. Note la préférence du client et "
           u"dis-lui que l'équipe va le rappeler pour convenir du moment."_s;
}

QString toolSystemUnavailable()
{
    return u"Le système est momentanément indisponible. Confirme le numéro de téléphone du client et "
           u"dis-lui que l'équipe va le rappeler."_s;
}

} // namespace dispatch
